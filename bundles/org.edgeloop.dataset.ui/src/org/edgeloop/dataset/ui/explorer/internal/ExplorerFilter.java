package org.edgeloop.dataset.ui.explorer.internal;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;
import org.edgeloop.dataset.ui.explorer.internal.tree.RecordingStatus;
import org.edgeloop.dataset.ui.explorer.internal.tree.TreeFilter;
import org.edgeloop.dataset.ui.explorer.internal.tree.TreeOrder;
import org.edgeloop.dataset.ui.explorer.internal.tree.TreePresenter;

/** The filter and order that the user chose in one explorer; applies them in a job and keeps them between sessions. */
public final class ExplorerFilter {

	/** The family of the job that filters and sorts. */
	public static final Object FAMILY = new Object();

	/** Letters typed quickly are filtered by once. */
	private static final long TYPING_MILLISECONDS = 80;

	private static final String ORDER_KEY = "order";
	private static final String STATUSES_KEY = "statuses";
	private static final String TYPES_KEY = "types";
	private static final String FORMATS_KEY = "formats";
	private static final String SEPARATOR = "\n";

	private final TreePresenter<IProject> presenter;
	private volatile TreeFilter filter = TreeFilter.ALL;
	private volatile TreeOrder order = TreeOrder.NAME;
	private Consumer<Map<IProject, Set<String>>> onApplied = _ -> { };

	private final Job job = new Job("Filter recordings") {
		{
			setSystem(true);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			onApplied.accept(presenter.show(filter, order));
			return Status.OK_STATUS;
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}
	};

	public ExplorerFilter(TreePresenter<IProject> presenter) {
		this.presenter = presenter;
	}

	/** @param listener told, from the job, which folders of which projects have other children now */
	void onApplied(Consumer<Map<IProject, Set<String>>> listener) {
		onApplied = listener;
	}

	TreeFilter filter() {
		return filter;
	}

	TreeOrder order() {
		return order;
	}

	void set(TreeFilter newFilter) {
		if (!newFilter.equals(filter)) {
			filter = newFilter;
			job.schedule(TYPING_MILLISECONDS);
		}
	}

	void set(TreeOrder newOrder) {
		if (newOrder != order) {
			order = newOrder;
			job.schedule();
		}
	}

	/** Takes up the last session's choice, all but the text: who starts anew sees no leftover of a search. */
	public void restore(@Nullable IMemento memento) {
		if (memento == null) {
			return;
		}
		String orderName = memento.getString(ORDER_KEY);
		order = Stream.of(TreeOrder.values()).filter(value -> value.name().equals(orderName)).findFirst().orElse(TreeOrder.NAME);
		Set<String> statusNames = strings(memento, STATUSES_KEY);
		filter = new TreeFilter("", Stream.of(RecordingStatus.values()).filter(status -> statusNames.contains(status.name()))
				.collect(Collectors.toSet()), strings(memento, TYPES_KEY), strings(memento, FORMATS_KEY));
		presenter.show(filter, order);
	}

	public void save(IMemento memento) {
		memento.putString(ORDER_KEY, order.name());
		memento.putString(STATUSES_KEY, filter.statuses().stream().map(Enum::name).collect(Collectors.joining(SEPARATOR)));
		memento.putString(TYPES_KEY, String.join(SEPARATOR, filter.types()));
		memento.putString(FORMATS_KEY, String.join(SEPARATOR, filter.formats()));
	}

	private static Set<String> strings(IMemento memento, String key) {
		String joined = memento.getString(key);
		return joined == null || joined.isEmpty() ? Set.of() : Set.of(joined.split(SEPARATOR));
	}
}
