/**
 * Putting models and firmware onto the devices of a project: what is checked before, what is kept of each deployment, and the way back to
 * an earlier one.
 */
@NonNullByDefault
package org.edgeloop.device.deploy;

import org.eclipse.jdt.annotation.NonNullByDefault;
