/**
 * Which part of a rolling-element bearing is damaged, told by the combs of lines that its defects leave in the spectrum of the envelope. The
 * evidence is part of every answer.
 */
@NonNullByDefault
package org.edgeloop.signal.diagnosis;

import org.eclipse.jdt.annotation.NonNullByDefault;
