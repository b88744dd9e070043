/**
 * The statistical tests that compare a column of a reference with the same column of a current table, by Evidently's names.
 * Which one is taken where nothing is said, from which score on a column counts as drifted, and what many tests at once mean.
 */
@NonNullByDefault
package org.edgeloop.drift.stattest;

import org.eclipse.jdt.annotation.NonNullByDefault;
