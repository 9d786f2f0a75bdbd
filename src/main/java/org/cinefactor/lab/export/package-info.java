/** Exports of the lab: tables, lists, charts, code. */
package org.cinefactor.lab.export;
