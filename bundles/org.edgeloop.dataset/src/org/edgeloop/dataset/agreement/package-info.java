/**
 * How far annotators agree: which of their labels mean the same event, and how often they say the same of a sample.
 * Everything is computed from the edges of labels, whose number counts, and not from the samples.
 */
@NonNullByDefault
package org.edgeloop.dataset.agreement;

import org.eclipse.jdt.annotation.NonNullByDefault;
