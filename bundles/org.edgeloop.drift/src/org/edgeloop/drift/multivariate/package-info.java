/**
 * Drift of columns taken together: rows that are unlike the reference though each of their values is not.
 * Detectors score rows, and scores are compared as a column is.
 */
@NonNullByDefault
package org.edgeloop.drift.multivariate;

import org.eclipse.jdt.annotation.NonNullByDefault;
