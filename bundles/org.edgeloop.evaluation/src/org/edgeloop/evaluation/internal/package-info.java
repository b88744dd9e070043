/**
 * How windows come to a model and what it says of them: what the model takes decides whether samples or features go in.
 * Everything is kept as arrays by window, in one order.
 */
@NonNullByDefault
package org.edgeloop.evaluation.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
