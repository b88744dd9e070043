/**
 * Correlations and a random forest over columns of numbers and words.
 * Deterministic: what is drawn at random follows from a seed.
 */
@NonNullByDefault
package org.edgeloop.experiment.internal.analysis;

import org.eclipse.jdt.annotation.NonNullByDefault;
