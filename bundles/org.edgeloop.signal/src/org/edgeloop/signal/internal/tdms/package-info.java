/**
 * Reads NI TDMS files where they lie: segments of metadata and raw data, also of DAQmx and in both byte orders.
 * After NI's "TDMS File Format Internal Structure"; what that leaves open is said where it is decided.
 */
@NonNullByDefault
package org.edgeloop.signal.internal.tdms;

import org.eclipse.jdt.annotation.NonNullByDefault;
