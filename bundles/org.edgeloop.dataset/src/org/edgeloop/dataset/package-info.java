/**
 * A project's dataset: its recordings, their labels and the taxonomy they are taken from, as text files that diff and merge.
 * Everything here runs without a workspace or a window.
 */
@NonNullByDefault
package org.edgeloop.dataset;

import org.eclipse.jdt.annotation.NonNullByDefault;
