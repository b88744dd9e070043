/**
 * What the Properties view says of a recording, a channel, a group and a project.
 * Whatever needs the file is computed in a job and shown when it is there.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.explorer.internal.properties;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
