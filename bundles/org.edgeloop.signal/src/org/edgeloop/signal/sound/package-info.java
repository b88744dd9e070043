/**
 * Stretches of a channel as sound: brought to the rate of a sound card, slowed down or sped up, ultrasound shifted to where it is heard,
 * played or written to a file. What is heard of a signal stands at {@link org.edgeloop.signal.sound.Sound}.
 */
@NonNullByDefault
package org.edgeloop.signal.sound;

import org.eclipse.jdt.annotation.NonNullByDefault;
