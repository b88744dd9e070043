package org.edgeloop.experiment.logging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.experiment.RunTags;
import org.edgeloop.versioning.GitHead;

/** Tags that say where what a run holds comes from: which program, which data, which commit. */
public final class SourceTags {

	private SourceTags() {
	}

	/**
	 * @param program as {@code edgeloop train}
	 * @param dataHash a {@link org.edgeloop.base.ContentHash} of the data
	 * @param head the commit that the data lies in; empty outside of a repository
	 */
	public static Map<String, String> of(String program, String dataHash, Optional<GitHead> head) {
		var tags = new LinkedHashMap<String, String>();
		tags.put(RunTags.SOURCE_NAME, program);
		tags.put(RunTags.SOURCE_TYPE, "LOCAL");
		tags.put("edgeloop.data.hash", dataHash);
		head.ifPresent(git -> {
			tags.put(RunTags.GIT_COMMIT, git.commit());
			tags.put("mlflow.source.git.branch", git.branch());
			tags.put("edgeloop.git.dirty", Boolean.toString(git.dirty()));
		});
		tags.values().removeIf(String::isEmpty);
		return tags;
	}
}
