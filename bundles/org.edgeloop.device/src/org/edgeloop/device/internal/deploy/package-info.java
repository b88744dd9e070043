/**
 * The text form of a history, and the steps of checks. Both are shown and used through the deployments.
 */
@NonNullByDefault
package org.edgeloop.device.internal.deploy;

import org.eclipse.jdt.annotation.NonNullByDefault;
