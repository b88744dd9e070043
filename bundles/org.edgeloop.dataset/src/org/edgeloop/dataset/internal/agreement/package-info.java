/**
 * Matches labels with labels, and counts what annotators say of samples.
 * Knows no files: it is given the labels of one recording at a time.
 */
@NonNullByDefault
package org.edgeloop.dataset.internal.agreement;

import org.eclipse.jdt.annotation.NonNullByDefault;
