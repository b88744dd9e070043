package org.edgeloop.dvc.data;

import java.nio.file.Path;
import java.util.List;

/**
 * What was added.
 *
 * @param pointers the {@code .dvc} files, each once
 * @param changed the pointers and {@code .gitignore} files that were written, which Git should have
 * @param staged whether Git has them already, as {@code core.autostage} asks for
 * @param states what is written of each target, in their order
 */
public record AddResult(List<Path> pointers, List<Path> changed, boolean staged, List<TrackedOutput> states) {

	public AddResult {
		pointers = List.copyOf(pointers);
		changed = List.copyOf(changed);
		states = List.copyOf(states);
	}
}
