/**
 * Detectors of drift in a stream: values are told one by one, and each answer is known at once, from little memory.
 * They follow the semantics of the library river, so that parameters and change points carry over.
 */
@NonNullByDefault
package org.edgeloop.drift.stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
