/** What one can take away from the lab: tables, lists, charts, code. */
package org.cinefactor.lab.export;
