package org.edgeloop.dvc.pipeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be reproduced and how.
 *
 * @param targets stages, files of stages or folders, relative to the working folder; its {@code dvc.yaml} if empty
 * @param flags DVC's options
 * @param jobs how many stages may run at a time where none waits for another; at least 1
 */
public record ReproOptions(List<String> targets, Set<Flag> flags, int jobs) {

	/** Everything that is not up to date in the working folder's {@code dvc.yaml}, one stage after the other. */
	public static final ReproOptions DEFAULT = new ReproOptions(List.of(), Set.of(), 1);

	/** An option of {@code dvc repro}. */
	public enum Flag {
		/** Run stages though nothing has changed. */
		FORCE,
		/** Run the targets alone, not what they depend on. */
		SINGLE_ITEM,
		/** Run the whole pipelines that the targets belong to. */
		PIPELINE,
		/** Run every pipeline of the repository. */
		ALL_PIPELINES,
		/** Run the targets and what depends on them, instead of what they depend on. */
		DOWNSTREAM,
		/** Run all that depends on a stage that ran, though nothing else has changed. */
		FORCE_DOWNSTREAM,
		/** Say what would run and run nothing. */
		DRY,
		/** Go on with what does not depend on a stage that failed. */
		KEEP_GOING,
		/** Go on with everything after a stage failed. */
		IGNORE_ERRORS,
		/** Take nothing from earlier runs with the same inputs. */
		NO_RUN_CACHE,
		/** Put nothing into the cache. */
		NO_COMMIT,
		/** Leave the files of the workspace what they are, however links are configured. */
		NO_RELINK,
		/** Let stages alone of which only data are missing. */
		ALLOW_MISSING,
		/** Targets are patterns of names. */
		GLOB,
		/** Targets that are folders stand for all stages in them. */
		RECURSIVE
	}

	public ReproOptions {
		targets = List.copyOf(targets);
		flags = Set.copyOf(flags);
		jobs = Math.max(1, jobs);
	}

	public boolean has(Flag flag) {
		return flags.contains(flag);
	}

	public ReproOptions with(Flag... added) {
		var all = EnumSet.noneOf(Flag.class);
		all.addAll(flags);
		all.addAll(List.of(added));
		return new ReproOptions(targets, all, jobs);
	}

	public ReproOptions withTargets(List<String> others) {
		return new ReproOptions(others, flags, jobs);
	}

	public ReproOptions withJobs(int number) {
		return new ReproOptions(targets, flags, number);
	}
}
