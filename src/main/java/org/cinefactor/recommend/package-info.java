/** One person's ratings in, ranked and explained movies out. */
package org.cinefactor.recommend;
