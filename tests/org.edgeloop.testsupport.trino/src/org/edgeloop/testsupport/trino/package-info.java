/**
 * A Trino server that tests may put tables on.
 * Tests are skipped where none is given; {@code releng/trino} runs one.
 */
package org.edgeloop.testsupport.trino;
