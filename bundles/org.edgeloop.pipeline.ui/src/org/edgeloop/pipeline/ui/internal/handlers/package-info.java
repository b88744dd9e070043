/**
 * The commands of the Stages view. They do what the presenter does.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.pipeline.ui.internal.handlers;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
