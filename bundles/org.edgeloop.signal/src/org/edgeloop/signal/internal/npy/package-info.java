/**
 * Reads NumPy's arrays ({@code .npy}) and archives of them ({@code .npz}) in place.
 * Source: NumPy Enhancement Proposal 1 and {@code numpy.lib.format}, format versions 1.0, 2.0 and 3.0.
 */
@NonNullByDefault
package org.edgeloop.signal.internal.npy;

import org.eclipse.jdt.annotation.NonNullByDefault;
