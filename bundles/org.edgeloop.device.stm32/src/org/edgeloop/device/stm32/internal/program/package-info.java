/**
 * Programs of others on this machine: finding them, running them, ending them. Which programs there are is never read from a project.
 */
@NonNullByDefault
package org.edgeloop.device.stm32.internal.program;

import org.eclipse.jdt.annotation.NonNullByDefault;
