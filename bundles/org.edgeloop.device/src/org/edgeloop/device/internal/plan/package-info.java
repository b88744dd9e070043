/**
 * How a plan is run: what its steps report is gathered here, and a cancel is brought to the step that waits. Nothing here knows what
 * a step does.
 */
@NonNullByDefault
package org.edgeloop.device.internal.plan;

import org.eclipse.jdt.annotation.NonNullByDefault;
