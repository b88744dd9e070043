/**
 * Changing the taxonomy, tiers and presets of a dataset, and taking the labels along.
 * Every change makes a new value, so that undo is going back to the one before.
 */
@NonNullByDefault
package org.edgeloop.dataset.taxonomy;

import org.eclipse.jdt.annotation.NonNullByDefault;
