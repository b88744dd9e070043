/**
 * Suggested labels in the workbench: having them made, and the queue in which they are decided on.
 * What suggests them runs elsewhere.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.suggestion.ui;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
