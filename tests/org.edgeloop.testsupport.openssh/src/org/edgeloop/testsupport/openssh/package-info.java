/**
 * Debian's OpenSSH server for tests that log in on it.
 * Tests are skipped where there is none to start.
 */
package org.edgeloop.testsupport.openssh;
