package org.edgeloop.versioning.ui.internal;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.dvc.data.TrackedOutputs;
import org.edgeloop.dvc.remote.FetchOperation;
import org.edgeloop.dvc.remote.HttpRemoteKind;
import org.edgeloop.dvc.remote.LocalRemoteKind;
import org.edgeloop.dvc.remote.PushOperation;
import org.edgeloop.dvc.remote.RemoteStatus;
import org.edgeloop.dvc.remote.RemoteStatusOperation;
import org.edgeloop.dvc.remote.Remotes;
import org.edgeloop.dvc.remote.SshRemoteKind;
import org.edgeloop.dvc.remote.TransferOptions;
import org.edgeloop.dvc.remote.TransferResult;
import org.edgeloop.dvc.s3.S3RemoteKind;
import org.edgeloop.dvc.used.UsedObjectsOperation;
import org.edgeloop.dvc.used.UsedScope;

/** Brings data to DVC's remotes and back. */
final class DataSharing {

	private static final Remotes REMOTES = Remotes.of(List.of(new LocalRemoteKind(), new SshRemoteKind(), new HttpRemoteKind(), new S3RemoteKind()));

	private final DataChanges changes;

	/** @param changes is told what the remote lacks */
	DataSharing(DataChanges changes) {
		this.changes = changes;
	}

	/** @return whether there is a remote that data go to where nothing else is said */
	boolean hasRemote(DvcRepository repository) {
		return repository.config().defaultRemote().isPresent();
	}

	/** @param targets files and folders; none for all. @return what was done, in a sentence */
	String push(DvcRepository repository, List<String> targets, RemoteAccess access, Progress progress) throws IOException {
		TransferResult result = new PushOperation(repository, REMOTES, access, used(repository, targets), TransferOptions.USUAL).run(progress);
		requireWhole(result, "pushed");
		if (targets.isEmpty()) {
			changes.notPushed(repository, Set.of());
		}
		return result.transferred() == 0 ? "The remote had all data." : "Pushed " + objects(result) + " of data.";
	}

	/** Fetches data and checks them out. @return what was done, in a sentence */
	String pull(DvcRepository repository, List<String> targets, RemoteAccess access, Progress progress) throws IOException {
		TransferResult result = new FetchOperation(repository, REMOTES, access, used(repository, targets), TransferOptions.USUAL).run(progress);
		requireWhole(result, "fetched");
		DataFiles.checkOut(repository, targets, false, progress);
		return result.transferred() == 0 ? "The data were here already." : "Fetched " + objects(result) + " of data.";
	}

	private static UsedObjectsOperation used(DvcRepository repository, List<String> targets) {
		return new UsedObjectsOperation(repository, UsedScope.WORKSPACE, targets);
	}

	private static String objects(TransferResult result) {
		return result.transferred() + (result.transferred() == 1 ? " file" : " files");
	}

	private static void requireWhole(TransferResult result, String done) throws ProblemException {
		if (!result.isWhole()) {
			Problem first = result.problems().stream().findFirst().orElseGet(() -> Problem.error(result.missing().size()
					+ " objects are neither in the cache nor on the remote", "", "push them from where they were added"));
			throw new ProblemException(Problem.error("not all data were " + done + ": " + first.what(), first.where(), first.remedy()));
		}
	}

	/** Finds out what the remote lacks, and remembers it. @return what was found, in a sentence */
	String compare(DvcRepository repository, RemoteAccess access, Progress progress) throws IOException {
		RemoteStatus status = new RemoteStatusOperation(repository, REMOTES, access, used(repository, List.of()), TransferOptions.USUAL).run(progress);
		Set<String> lacking = new HashSet<>();
		for (TrackedOutput output : TrackedOutputs.in(repository, progress)) {
			boolean lacks = status.entries().entrySet().stream()
					.anyMatch(entry -> entry.getValue().state() == RemoteStatus.State.NEW && output.contains(entry.getKey()));
			if (lacks) {
				lacking.add(output.path());
			}
		}
		changes.notPushed(repository, lacking);
		return switch (lacking.size()) {
		case 0 -> "All data are on the remote.";
		case 1 -> "1 file or folder of data is not pushed.";
		default -> lacking.size() + " files and folders of data are not pushed.";
		};
	}
}
