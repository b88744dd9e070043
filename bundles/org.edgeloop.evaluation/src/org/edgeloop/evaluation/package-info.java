/**
 * Models judged on what people have labelled: windows of recordings go in, and what comes out is held against their classes.
 * Two models are compared on the same windows, with what chance could do.
 */
@NonNullByDefault
package org.edgeloop.evaluation;

import org.eclipse.jdt.annotation.NonNullByDefault;
