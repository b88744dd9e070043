/**
 * What kinds of STM32 devices share: programs of others on this machine, found, run and ended, and addresses as people write them.
 * Which programs there are is never read from a project.
 */
@NonNullByDefault
package org.edgeloop.device.stm32.internal.program;

import org.eclipse.jdt.annotation.NonNullByDefault;
