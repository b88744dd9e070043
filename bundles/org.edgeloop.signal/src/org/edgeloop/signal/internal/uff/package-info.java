/**
 * Reads Universal File Format datasets 58 and 58b: functions at nodal degrees of freedom, as text or binary.
 * After SDRC's description of the universal datasets; all other datasets of a file are passed over.
 */
@NonNullByDefault
package org.edgeloop.signal.internal.uff;

import org.eclipse.jdt.annotation.NonNullByDefault;
