package org.edgeloop.dataset.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.dataset.review.LabelConflict;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Two versions of a recording's labels, to be merged with a third one by the labels' ids and field by field. Nobody's work is lost:
 * where both sides changed a field differently, ours stays and theirs is kept beside it, see {@link LabelConflict}; and what one side
 * changed stays though the other deleted it.
 *
 * @param base what the others began from
 * @param theirs what somebody else made of it
 */
public record LabelVersions(LabelSet base, LabelSet theirs) {

	/** Nothing, from which nothing was made. */
	public static final LabelVersions NONE = new LabelVersions(LabelsFactory.eINSTANCE.createLabelSet(),
			LabelsFactory.eINSTANCE.createLabelSet());

	/**
	 * What is to be done to a third version.
	 *
	 * @param edits what they added, changed or removed
	 * @param conflicts what only a person can decide
	 */
	public record Merge(LabelEdits edits, List<LabelConflict> conflicts) {
	}

	/** The versions of one list, as objects by their ids. */
	private record Sides(Map<String, EObject> old, Map<String, EObject> mine, Map<String, EObject> theirs) {

		Set<String> changedByThem() {
			Set<String> ids = new LinkedHashSet<>(theirs.keySet());
			ids.addAll(old.keySet());
			ids.removeIf(id -> same(old.get(id), theirs.get(id)) || same(mine.get(id), theirs.get(id)));
			return ids;
		}

		boolean changedByBoth(String id) {
			return !same(old.get(id), mine.get(id));
		}

		private static boolean same(@Nullable EObject one, @Nullable EObject other) {
			return Objects.equals(line(one), line(other));
		}

		private static @Nullable String line(@Nullable EObject object) {
			return object == null ? null : LabelPart.line(object);
		}
	}

	/** @param mine the third version, which stays as it is */
	public Merge into(LabelSet mine) {
		return into(mine, LabelFileKind.LABELS);
	}

	/** @param kind what the labels are: of suggestions, which their detectors make again at any time, nobody is asked */
	public Merge into(LabelSet mine, LabelFileKind kind) {
		List<LabelConflict> conflicts = new ArrayList<>();
		boolean isAsked = kind == LabelFileKind.LABELS;
		LabelEdits edits = LabelEdits.of(part -> edits(mine, part, part == LabelPart.LABELS && isAsked, conflicts));
		return new Merge(edits, List.copyOf(conflicts));
	}

	private LabelEdits.Edits edits(LabelSet mine, LabelPart part, boolean isAsked, List<LabelConflict> conflicts) {
		var sides = new Sides(byId(base, part), byId(mine, part), byId(theirs, part));
		List<EObject> set = new ArrayList<>();
		List<String> removed = new ArrayList<>();
		for (String id : sides.changedByThem()) {
			EObject other = sides.theirs().get(id);
			if (sides.changedByBoth(id) && isAsked) {
				set.addAll(both((Label) sides.old().get(id), (Label) sides.mine().get(id), (Label) other, conflicts));
			} else if (sides.changedByBoth(id)) {
				set.addAll(both(sides.mine().get(id), other));
			} else if (!sides.theirs().containsKey(id)) {
				removed.add(id);
			} else {
				set.add(other);
			}
		}
		return new LabelEdits.Edits(set, removed);
	}

	/** @return what is set where both sides changed a label: at least one of them still has it */
	private static List<Label> both(@Nullable Label old, @Nullable Label ours, @Nullable Label other, List<LabelConflict> conflicts) {
		return ours != null && other != null ? mergeFields(old, ours, other, conflicts)
				: keepDeleted(Objects.requireNonNull(ours == null ? other : ours), conflicts);
	}

	/** The same where nobody is asked: of bookmarks that both moved or named there are two, of suggestions that of ours remains. */
	private static List<EObject> both(@Nullable EObject ours, @Nullable EObject other) {
		boolean two = ours instanceof Bookmark && other != null;
		return List.of(two ? underOtherId(Objects.requireNonNull(other)) : Objects.requireNonNull(ours == null ? other : ours));
	}

	private static List<Label> mergeFields(@Nullable Label old, Label ours, Label other, List<LabelConflict> conflicts) {
		LabelFieldMerge merge = LabelFieldMerge.of(old, ours, other);
		if (merge.disputed().isEmpty()) {
			return List.of(merge.merged());
		}
		Label beside = underOtherId(other);
		LabelConflict.mark(beside, ours.getId());
		conflicts.add(new LabelConflict(ours.getId(), beside.getId(), merge.disputed()));
		return List.of(merge.merged(), beside);
	}

	private static List<Label> keepDeleted(Label changed, List<LabelConflict> conflicts) {
		Label kept = EcoreUtil.copy(changed);
		LabelConflict.mark(kept, kept.getId());
		conflicts.add(new LabelConflict(kept.getId(), kept.getId(), List.of()));
		return List.of(kept);
	}

	/** @return a copy whose id follows from the content, so that the same merge made again gives the same */
	private static <T extends EObject> T underOtherId(T object) {
		T copy = EcoreUtil.copy(object);
		byte[] line = LabelPart.line(object).getBytes(StandardCharsets.UTF_8);
		EcoreUtil.setID(copy, UUID.nameUUIDFromBytes(line).toString());
		return copy;
	}

	private static Map<String, EObject> byId(LabelSet set, LabelPart part) {
		var byId = new LinkedHashMap<String, EObject>();
		part.of(set).forEach(object -> byId.put(EcoreUtil.getID(object), object));
		return byId;
	}

	/** @return what a list of the set holds, as lines by their ids */
	static Map<String, String> lines(LabelSet set, LabelPart part) {
		return part.of(set).stream().collect(Collectors.toMap(EcoreUtil::getID, LabelPart::line));
	}
}
