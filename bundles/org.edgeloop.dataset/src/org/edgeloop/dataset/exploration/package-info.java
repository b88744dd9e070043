/**
 * Feature tables looked into: which values the features have, how they spread by classes, and what of them principal components keep.
 * Rows lead back to the windows that they stand for.
 */
@NonNullByDefault
package org.edgeloop.dataset.exploration;

import org.eclipse.jdt.annotation.NonNullByDefault;
