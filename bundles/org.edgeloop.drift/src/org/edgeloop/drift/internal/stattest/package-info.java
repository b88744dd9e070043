/**
 * The numerics of the tests that compare two columns: distributions of statistics, sums over ranks, bins and counts.
 * Everything here works on plain numbers; what a column is and which test fits it is known outside.
 */
@NonNullByDefault
package org.edgeloop.drift.internal.stattest;

import org.eclipse.jdt.annotation.NonNullByDefault;
