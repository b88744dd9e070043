/**
 * Drift of embeddings: rows of many numbers that mean something only together.
 * The methods are those of Evidently 0.4.
 */
@NonNullByDefault
package org.edgeloop.drift.embedding;

import org.eclipse.jdt.annotation.NonNullByDefault;
