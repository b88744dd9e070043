/**
 * Reads MATLAB files of level 5 (MATLAB 5 to 7, {@code save -v6} and {@code -v7}) through the MAT File Library (mfl-core).
 * What a file claims is checked against its bytes first, after "MAT-File Format" (The MathWorks, R2019b), so that the library
 * is only given structures that are whole.
 */
@NonNullByDefault
package org.edgeloop.signal.internal.mat;

import org.eclipse.jdt.annotation.NonNullByDefault;
