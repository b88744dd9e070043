/**
 * Training sets: windows cut from a project's recordings, each with a class that follows from the labels, split without leakage.
 * What a set was made from, and how, stands in a manifest beside it.
 */
@NonNullByDefault
package org.edgeloop.dataset.windows;

import org.eclipse.jdt.annotation.NonNullByDefault;
