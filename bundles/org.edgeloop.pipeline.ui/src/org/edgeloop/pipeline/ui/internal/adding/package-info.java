/**
 * Asks for stages and has them written, changed and removed, with the workbench's Undo. What the fields say becomes a stage in {@code StageFields}.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.pipeline.ui.internal.adding;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
