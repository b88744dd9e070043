package org.edgeloop.dvc.file;

import java.util.List;

import org.edgeloop.dvc.value.Value;

/**
 * A stage of {@code dvc.yaml}, its templates filled in.
 *
 * @param name as DVC addresses it, such as {@code train}, {@code loop@x}, {@code matrix@cnn-10}
 * @param wdir the working directory from the folder of the file; {@code .} if none is said
 * @param deps paths from the working directory
 * @param outs outputs, metrics and plots, told apart by their flags
 * @param desc empty if none
 * @param meta {@link Value#NULL} if nothing
 * @param line of the file where it begins, from 1
 */
public record StageEntry(String name, StageCommand cmd, String wdir, List<String> deps, List<ParamsDependency> params,
		List<DataOutput> outs, boolean frozen, boolean alwaysChanged, String desc, Value meta, int line) {
}
