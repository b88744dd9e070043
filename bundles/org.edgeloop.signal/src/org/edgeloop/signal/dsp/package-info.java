/**
 * What is done to a stretch of one channel's samples before a model sees it: cleaning steps, and changes that multiply examples.
 * Everything works on evenly spaced samples in memory; a missing sample is NaN.
 */
@NonNullByDefault
package org.edgeloop.signal.dsp;

import org.eclipse.jdt.annotation.NonNullByDefault;
