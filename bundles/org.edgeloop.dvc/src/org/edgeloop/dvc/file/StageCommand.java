package org.edgeloop.dvc.file;

import java.util.List;

import org.edgeloop.dvc.value.Value;

/**
 * What a stage runs.
 *
 * @param lines one after the other, each in a shell
 * @param listed whether it is written as a list; text of one command otherwise
 */
public record StageCommand(List<String> lines, boolean listed) {

	public StageCommand {
		lines = List.copyOf(lines);
	}

	/** @return as it stands in files and counts in hashes */
	public Value toValue() {
		return listed ? new Value.Sequence(lines.stream().map(Value::of).toList()) : Value.of(lines.getFirst());
	}
}
