/**
 * How each of the programs is called, and what it says. The forms of their output are recorded ones; what they do to hardware is theirs.
 */
@NonNullByDefault
package org.edgeloop.device.stm32.internal.tool;

import org.eclipse.jdt.annotation.NonNullByDefault;
