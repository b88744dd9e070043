package org.edgeloop.dvc.file;

import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.value.Value;

/** Between entries of locks and what stands in the file. */
final class LockEntryFormat {

	private LockEntryFormat() {
	}

	static LockEntry read(Value value, String where) throws ProblemException {
		if (!(value instanceof Value.Mapping)) {
			throw new ProblemException(Problem.error("A stage in the lock is no mapping", where, "Restore the file from Git."));
		}
		return new LockEntry(new StageCommand(List.of(""), false), List.of(), Map.of(), List.of());
	}

	static Value.Mapping write(LockEntry entry) {
		return new Value.Mapping(Map.of(Value.of("cmd"), entry.cmd().toValue()));
	}
}
