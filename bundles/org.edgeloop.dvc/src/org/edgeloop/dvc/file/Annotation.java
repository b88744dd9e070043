package org.edgeloop.dvc.file;

import java.util.List;

import org.edgeloop.dvc.value.Value;

/**
 * What people say of an output.
 *
 * @param desc a description; empty if none
 * @param type what kind of thing it is; empty if none
 * @param meta anything; {@link Value#NULL} if nothing
 */
public record Annotation(String desc, String type, List<String> labels, Value meta) {

	public static final Annotation NONE = new Annotation("", "", List.of(), Value.NULL);
}
