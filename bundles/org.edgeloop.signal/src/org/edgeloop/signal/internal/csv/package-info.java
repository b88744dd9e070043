/**
 * Reads tables of numbers as text: finds out how they are written, then parses them in one pass into memory off the heap.
 * The syntax is RFC 4180 as fastcsv reads it, with other delimiters, decimal commas, comments and preambles added.
 */
@NonNullByDefault
package org.edgeloop.signal.internal.csv;

import org.eclipse.jdt.annotation.NonNullByDefault;
