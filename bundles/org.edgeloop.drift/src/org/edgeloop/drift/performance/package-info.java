/**
 * How good a model is, by the predictions that a table holds beside what was true: classification and regression, measured, compared
 * with a reference and with guessing, and estimated where nothing true is known yet. Values mean what scikit-learn's mean.
 */
@NonNullByDefault
package org.edgeloop.drift.performance;

import org.eclipse.jdt.annotation.NonNullByDefault;
