/** The files that other services let a person download, each as rows of what the person said. */
package org.cinefactor.profile.exchange.format;
