/**
 * Finds what is wrong with labels: what the taxonomy does not know, what lies where it cannot, what overlaps against its tier's rule.
 * Whatever is found comes with ways to put it right, each an undoable command.
 */
@NonNullByDefault
package org.edgeloop.dataset.check;

import org.eclipse.jdt.annotation.NonNullByDefault;
