package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.file.DataOutput;
import org.edgeloop.dvc.internal.remote.ObjectFetch;
import org.edgeloop.dvc.internal.remote.RemoteGroups;
import org.edgeloop.dvc.internal.remote.RunCacheTransfer;
import org.edgeloop.dvc.pipeline.PullSource;
import org.edgeloop.dvc.pipeline.StagePath;
import org.edgeloop.dvc.used.UsedObject;

/** Brings from remotes what stages lack: the history of runs, outputs that are recorded, and what other stages make. */
public final class StageSupply {

	private final DvcRepository repository;
	private final PullSource source;

	public StageSupply(DvcRepository repository, PullSource source) {
		this.repository = repository;
		this.source = source;
	}

	/** @return why the history of runs could not be brought, in words; empty if it could */
	public Optional<String> fetchRuns(Progress progress) throws IOException {
		try {
			var result = groups().each(List.of(), (store, remote, threads, _) -> new RunCacheTransfer(store, remote, threads).fetch(progress), progress);
			return result.problems().stream().findFirst().map(problem -> problem.what());
		} catch (ConnectionException e) {
			throw e;
		} catch (ProblemException e) {
			return Optional.of(e.problem().what());
		}
	}

	/** Brings objects of outputs to the cache, as far as the remote has them. */
	void fetch(List<DataOutput> outputs, Progress progress) throws IOException {
		List<UsedObject> wanted = new ArrayList<>();
		for (DataOutput output : outputs) {
			DataHash hash = output.hash();
			if (hash != null && !hash.value().isEmpty()) {
				Optional<String> remote = Optional.of(output.flags().remote()).filter(name -> !name.isEmpty());
				wanted.add(new UsedObject(hash, output.path(), "", output.size(), output.files(), remote, output.flags().push(),
						output.path()));
			}
		}
		if (!wanted.isEmpty()) {
			groups().each(wanted, (store, remote, threads, group) -> new ObjectFetch(store, remote, threads).run(group, progress), progress);
		}
	}

	private RemoteGroups groups() {
		return new RemoteGroups(repository, source.remotes(), source.access(), source.options());
	}

	/** Brings back the outputs of a stage as they were recorded. @return whether all are there now */
	boolean bringOutputs(RunContext context, RecordedStage record, Progress progress) throws IOException {
		context.listener().said("Pulling data for " + context.inSentence(record.stage()));
		boolean whole = true;
		fetch(cached(record), progress);
		for (int i = 0; i < record.outputs().size(); i++) {
			whole &= bring(context, record.stage().outputs().get(i).path(), record.outputs().get(i), progress);
		}
		if (!whole) {
			context.listener().said("Unable to pull data for " + context.inSentence(record.stage()));
		}
		return whole;
	}

	/** Brings back what a stage reads and is not there, as the stages recorded it that make it. */
	void bringDependencies(RunContext context, RecordedStage record, List<RecordedStage> upstream, Progress progress) throws IOException {
		for (StagePath dependency : record.stage().dependencies()) {
			if (!dependency.isAddress() && !Files.exists(dependency.path())) {
				bring(context, dependency.path(), upstream, progress);
			}
		}
	}

	private void bring(RunContext context, Path missing, List<RecordedStage> upstream, Progress progress) throws IOException {
		for (RecordedStage maker : upstream) {
			for (int i = 0; i < maker.outputs().size(); i++) {
				Path output = maker.stage().outputs().get(i).path();
				if (missing.startsWith(output) || output.startsWith(missing)) {
					fetch(List.of(maker.outputs().get(i)), progress);
					bring(context, output, maker.outputs().get(i), progress);
				}
			}
		}
	}

	private static boolean bring(RunContext context, Path path, DataOutput output, Progress progress) throws IOException {
		DataHash hash = output.hash();
		if (!output.flags().cache() || hash == null) {
			return Files.exists(path);
		}
		if (!context.data().store().hasWhole(hash)) {
			return false;
		}
		context.data().checkout(path, output.state(), false, false, progress);
		return true;
	}

	private static List<DataOutput> cached(RecordedStage record) {
		return record.outputs().stream().filter(output -> output.flags().cache()).toList();
	}
}
