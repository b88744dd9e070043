package org.edgeloop.dataset.ui.labelling;

import org.eclipse.core.resources.IResource;

/**
 * A label of a recording, for parts that know something of it.
 *
 * @param recording the file or folder in a project
 * @param id the label's
 */
public record LabelReference(IResource recording, String id) {
}
