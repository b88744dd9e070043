package org.edgeloop.dataset.ui.explorer.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.IPropertySourceProvider;
import org.edgeloop.dataset.ui.explorer.internal.Catalogue;
import org.edgeloop.dataset.ui.explorer.internal.Catalogues;
import org.edgeloop.dataset.ui.explorer.internal.ChannelNode;
import org.edgeloop.dataset.ui.explorer.internal.DatasetPaths;
import org.edgeloop.dataset.ui.explorer.internal.DetailsReader;
import org.edgeloop.dataset.ui.explorer.internal.MessageNode;
import org.edgeloop.dataset.ui.explorer.internal.RecordingDetails;
import org.edgeloop.dataset.ui.explorer.internal.tree.GroupTotals;

/**
 * Gives the Properties view the lines of whatever is selected in the explorer. Statistics are computed for one recording at a
 * time: another selection cancels them.
 */
final class DatasetPropertySources implements IPropertySourceProvider {

	/** Recordings up to this size are gone over as soon as they are selected, larger ones channel by channel on request. */
	private static final long AT_ONCE_BYTES = 256L << 20;

	private final Runnable changed;
	private @Nullable StatisticsReader statistics;

	/** @param changed told, from any thread, when a property has another value */
	DatasetPropertySources(Runnable changed) {
		this.changed = changed;
	}

	/** Stops computing for what is selected no more. */
	void select(ISelection selection) {
		Object selected = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		StatisticsReader current = statistics;
		if (current != null && !current.recording().equals(selected instanceof ChannelNode node ? node.recording() : selected)) {
			current.cancel();
		}
	}

	void dispose() {
		StatisticsReader current = statistics;
		if (current != null) {
			current.cancel();
		}
	}

	@Override
	public @Nullable IPropertySource getPropertySource(Object object) {
		Optional<List<PropertyLine>> lines = switch (object) {
		case ChannelNode node -> ofChannel(node);
		case MessageNode.Failed failed -> Optional.of(List.of(new PropertyLine("Problem", "Cause", failed.problem().what()),
				new PropertyLine("Problem", "Where", failed.problem().where()),
				new PropertyLine("Problem", "What to do", failed.problem().remedy())));
		case IResource recording when Catalogues.shared().recordingOf(recording).isPresent() -> ofRecording(recording)
				.map(known -> FileProperties.withOrigin(known, recording, changed));
		case IFile file -> Optional.of(FileProperties.of(file, changed));
		case IProject project -> ofGroup("Project", project);
		case IContainer folder when DatasetPaths.isBelowData(folder) -> ofGroup("Group", folder);
		default -> Optional.empty();
		};
		return lines.<IPropertySource>map(LinePropertySource::new).orElseGet(() -> Adapters.adapt(object, IPropertySource.class));
	}

	private static Optional<List<PropertyLine>> ofGroup(String category, IContainer folder) {
		IPath location = folder.getLocation();
		return Catalogues.shared().treeOf(folder).map(tree -> GroupProperties.of(category, folder.getName(),
				location == null ? "" : location.toOSString(), tree.totals(DatasetPaths.of(folder)).orElse(GroupTotals.NONE)));
	}

	private Optional<List<PropertyLine>> ofRecording(IResource file) {
		return Catalogues.shared().recordingOf(file).map(node -> {
			if (node.isLost()) {
				return RecordingProperties.of(node, Optional.empty(), Optional.empty(), _ -> ChannelFigures.NOT_ASKED_FOR);
			}
			DetailsReader reader = catalogue(file).details(file);
			Optional<StatisticsReader> figures = reader.details().map(details -> statistics(file, details));
			if (node.bytes() <= AT_ONCE_BYTES) {
				figures.ifPresent(running -> running.want(allChannels(reader.details())));
			}
			return RecordingProperties.of(node, reader.details(), reader.problem(),
					channel -> figures.map(known -> known.figures(channel)).orElse(ChannelFigures.NOT_ASKED_FOR));
		});
	}

	private Optional<List<PropertyLine>> ofChannel(ChannelNode node) {
		IResource file = node.recording();
		return Catalogues.shared().recordingOf(file).flatMap(_ -> catalogue(file).details(file).details()).filter(details -> node.index() < details.channels().size())
				.map(details -> {
					StatisticsReader reader = statistics(file, details);
					reader.want(List.of(node.index()));
					return RecordingProperties.ofChannel(details, node.index(), reader.figures(node.index()));
				});
	}

	private StatisticsReader statistics(IResource file, RecordingDetails details) {
		StatisticsReader current = statistics;
		if (current == null || !current.isOf(file, details)) {
			if (current != null) {
				current.cancel();
			}
			current = new StatisticsReader(file, details, changed);
			statistics = current;
		}
		return current;
	}

	private static List<Integer> allChannels(Optional<RecordingDetails> details) {
		return IntStream.range(0, details.map(known -> known.channels().size()).orElse(0)).boxed().toList();
	}

	private static Catalogue catalogue(IResource resource) {
		return Catalogues.shared().of(resource.getProject()).orElseThrow();
	}
}
