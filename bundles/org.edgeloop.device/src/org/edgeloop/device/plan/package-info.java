/**
 * What is done to a device, as steps that are checked, run, logged and undone. The same plan runs in the workbench, on the command
 * line and in tests.
 */
@NonNullByDefault
package org.edgeloop.device.plan;

import org.eclipse.jdt.annotation.NonNullByDefault;
