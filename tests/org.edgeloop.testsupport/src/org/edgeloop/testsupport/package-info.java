/**
 * Drives the real workbench in a test: finds widgets by what a user reads on them and waits by running the event loop.
 * Its names are SWTBot's, so that whoever knows the one can read the other; all of it runs in the user interface thread. Presenters,
 * which need no workbench, are given the background that a test drives itself.
 */
package org.edgeloop.testsupport;
