/**
 */
package org.edgeloop.dataset.labels.internal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.edgeloop.dataset.LabelAttributes;
import org.edgeloop.dataset.LabelOrigin;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.dataset.labels.LabelsPackage;

import org.edgeloop.dataset.review.Review;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Label</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.dataset.labels.internal.LabelImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.internal.LabelImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.internal.LabelImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.internal.LabelImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.internal.LabelImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.internal.LabelImpl#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.internal.LabelImpl#getLowFrequency <em>Low Frequency</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.internal.LabelImpl#getHighFrequency <em>High Frequency</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.internal.LabelImpl#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.internal.LabelImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.internal.LabelImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.internal.LabelImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.internal.LabelImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.internal.LabelImpl#getReview <em>Review</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.internal.LabelImpl#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LabelImpl extends EObjectImpl implements Label {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final LabelKind KIND_EDEFAULT = LabelKind.REGION;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected LabelKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final long FROM_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected long from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final long TO_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected long to = TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<String> channels;

	/**
	 * The default value of the '{@link #getLowFrequency() <em>Low Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final double LOW_FREQUENCY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLowFrequency() <em>Low Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowFrequency()
	 * @generated
	 * @ordered
	 */
	protected double lowFrequency = LOW_FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighFrequency() <em>High Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final double HIGH_FREQUENCY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getHighFrequency() <em>High Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighFrequency()
	 * @generated
	 * @ordered
	 */
	protected double highFrequency = HIGH_FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAttributes() <em>Attributes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributes()
	 * @generated
	 * @ordered
	 */
	protected static final LabelAttributes ATTRIBUTES_EDEFAULT = (LabelAttributes)LabelsFactory.eINSTANCE.createFromString(LabelsPackage.eINSTANCE.getLabelAttributes(), "{}");

	/**
	 * The cached value of the '{@link #getAttributes() <em>Attributes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributes()
	 * @generated
	 * @ordered
	 */
	protected LabelAttributes attributes = ATTRIBUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHOR_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected String author = AUTHOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATED_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected String created = CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final LabelOrigin ORIGIN_EDEFAULT = (LabelOrigin)LabelsFactory.eINSTANCE.createFromString(LabelsPackage.eINSTANCE.getLabelOrigin(), "{}");

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected LabelOrigin origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getReview() <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected static final Review REVIEW_EDEFAULT = (Review)LabelsFactory.eINSTANCE.createFromString(LabelsPackage.eINSTANCE.getReview(), "{}");

	/**
	 * The cached value of the '{@link #getReview() <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected Review review = REVIEW_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnknownKeys() <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnknownKeys()
	 * @generated
	 * @ordered
	 */
	protected static final String UNKNOWN_KEYS_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getUnknownKeys() <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnknownKeys()
	 * @generated
	 * @ordered
	 */
	protected String unknownKeys = UNKNOWN_KEYS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LabelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LabelsPackage.Literals.LABEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.LABEL__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LabelKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(LabelKind newKind) {
		LabelKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.LABEL__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.LABEL__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(long newFrom) {
		long oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.LABEL__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(long newTo) {
		long oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.LABEL__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getChannels() {
		if (channels == null) {
			channels = new EDataTypeUniqueEList<String>(String.class, this, LabelsPackage.LABEL__CHANNELS);
		}
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLowFrequency() {
		return lowFrequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowFrequency(double newLowFrequency) {
		double oldLowFrequency = lowFrequency;
		lowFrequency = newLowFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.LABEL__LOW_FREQUENCY, oldLowFrequency, lowFrequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHighFrequency() {
		return highFrequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighFrequency(double newHighFrequency) {
		double oldHighFrequency = highFrequency;
		highFrequency = newHighFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.LABEL__HIGH_FREQUENCY, oldHighFrequency, highFrequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LabelAttributes getAttributes() {
		return attributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttributes(LabelAttributes newAttributes) {
		LabelAttributes oldAttributes = attributes;
		attributes = newAttributes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.LABEL__ATTRIBUTES, oldAttributes, attributes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.LABEL__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(String newAuthor) {
		String oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.LABEL__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(String newCreated) {
		String oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.LABEL__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LabelOrigin getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(LabelOrigin newOrigin) {
		LabelOrigin oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.LABEL__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Review getReview() {
		return review;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReview(Review newReview) {
		Review oldReview = review;
		review = newReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.LABEL__REVIEW, oldReview, review));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnknownKeys() {
		return unknownKeys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnknownKeys(String newUnknownKeys) {
		String oldUnknownKeys = unknownKeys;
		unknownKeys = newUnknownKeys;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.LABEL__UNKNOWN_KEYS, oldUnknownKeys, unknownKeys));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LabelsPackage.LABEL__ID:
				return getId();
			case LabelsPackage.LABEL__KIND:
				return getKind();
			case LabelsPackage.LABEL__TYPE:
				return getType();
			case LabelsPackage.LABEL__FROM:
				return getFrom();
			case LabelsPackage.LABEL__TO:
				return getTo();
			case LabelsPackage.LABEL__CHANNELS:
				return getChannels();
			case LabelsPackage.LABEL__LOW_FREQUENCY:
				return getLowFrequency();
			case LabelsPackage.LABEL__HIGH_FREQUENCY:
				return getHighFrequency();
			case LabelsPackage.LABEL__ATTRIBUTES:
				return getAttributes();
			case LabelsPackage.LABEL__NOTE:
				return getNote();
			case LabelsPackage.LABEL__AUTHOR:
				return getAuthor();
			case LabelsPackage.LABEL__CREATED:
				return getCreated();
			case LabelsPackage.LABEL__ORIGIN:
				return getOrigin();
			case LabelsPackage.LABEL__REVIEW:
				return getReview();
			case LabelsPackage.LABEL__UNKNOWN_KEYS:
				return getUnknownKeys();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LabelsPackage.LABEL__ID:
				setId((String)newValue);
				return;
			case LabelsPackage.LABEL__KIND:
				setKind((LabelKind)newValue);
				return;
			case LabelsPackage.LABEL__TYPE:
				setType((String)newValue);
				return;
			case LabelsPackage.LABEL__FROM:
				setFrom((Long)newValue);
				return;
			case LabelsPackage.LABEL__TO:
				setTo((Long)newValue);
				return;
			case LabelsPackage.LABEL__CHANNELS:
				getChannels().clear();
				getChannels().addAll((Collection<? extends String>)newValue);
				return;
			case LabelsPackage.LABEL__LOW_FREQUENCY:
				setLowFrequency((Double)newValue);
				return;
			case LabelsPackage.LABEL__HIGH_FREQUENCY:
				setHighFrequency((Double)newValue);
				return;
			case LabelsPackage.LABEL__ATTRIBUTES:
				setAttributes((LabelAttributes)newValue);
				return;
			case LabelsPackage.LABEL__NOTE:
				setNote((String)newValue);
				return;
			case LabelsPackage.LABEL__AUTHOR:
				setAuthor((String)newValue);
				return;
			case LabelsPackage.LABEL__CREATED:
				setCreated((String)newValue);
				return;
			case LabelsPackage.LABEL__ORIGIN:
				setOrigin((LabelOrigin)newValue);
				return;
			case LabelsPackage.LABEL__REVIEW:
				setReview((Review)newValue);
				return;
			case LabelsPackage.LABEL__UNKNOWN_KEYS:
				setUnknownKeys((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case LabelsPackage.LABEL__ID:
				setId(ID_EDEFAULT);
				return;
			case LabelsPackage.LABEL__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case LabelsPackage.LABEL__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case LabelsPackage.LABEL__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case LabelsPackage.LABEL__TO:
				setTo(TO_EDEFAULT);
				return;
			case LabelsPackage.LABEL__CHANNELS:
				getChannels().clear();
				return;
			case LabelsPackage.LABEL__LOW_FREQUENCY:
				setLowFrequency(LOW_FREQUENCY_EDEFAULT);
				return;
			case LabelsPackage.LABEL__HIGH_FREQUENCY:
				setHighFrequency(HIGH_FREQUENCY_EDEFAULT);
				return;
			case LabelsPackage.LABEL__ATTRIBUTES:
				setAttributes(ATTRIBUTES_EDEFAULT);
				return;
			case LabelsPackage.LABEL__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case LabelsPackage.LABEL__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case LabelsPackage.LABEL__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case LabelsPackage.LABEL__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case LabelsPackage.LABEL__REVIEW:
				setReview(REVIEW_EDEFAULT);
				return;
			case LabelsPackage.LABEL__UNKNOWN_KEYS:
				setUnknownKeys(UNKNOWN_KEYS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case LabelsPackage.LABEL__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case LabelsPackage.LABEL__KIND:
				return kind != KIND_EDEFAULT;
			case LabelsPackage.LABEL__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case LabelsPackage.LABEL__FROM:
				return from != FROM_EDEFAULT;
			case LabelsPackage.LABEL__TO:
				return to != TO_EDEFAULT;
			case LabelsPackage.LABEL__CHANNELS:
				return channels != null && !channels.isEmpty();
			case LabelsPackage.LABEL__LOW_FREQUENCY:
				return lowFrequency != LOW_FREQUENCY_EDEFAULT;
			case LabelsPackage.LABEL__HIGH_FREQUENCY:
				return highFrequency != HIGH_FREQUENCY_EDEFAULT;
			case LabelsPackage.LABEL__ATTRIBUTES:
				return ATTRIBUTES_EDEFAULT == null ? attributes != null : !ATTRIBUTES_EDEFAULT.equals(attributes);
			case LabelsPackage.LABEL__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case LabelsPackage.LABEL__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case LabelsPackage.LABEL__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case LabelsPackage.LABEL__ORIGIN:
				return ORIGIN_EDEFAULT == null ? origin != null : !ORIGIN_EDEFAULT.equals(origin);
			case LabelsPackage.LABEL__REVIEW:
				return REVIEW_EDEFAULT == null ? review != null : !REVIEW_EDEFAULT.equals(review);
			case LabelsPackage.LABEL__UNKNOWN_KEYS:
				return UNKNOWN_KEYS_EDEFAULT == null ? unknownKeys != null : !UNKNOWN_KEYS_EDEFAULT.equals(unknownKeys);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", kind: ");
		result.append(kind);
		result.append(", type: ");
		result.append(type);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", channels: ");
		result.append(channels);
		result.append(", lowFrequency: ");
		result.append(lowFrequency);
		result.append(", highFrequency: ");
		result.append(highFrequency);
		result.append(", attributes: ");
		result.append(attributes);
		result.append(", note: ");
		result.append(note);
		result.append(", author: ");
		result.append(author);
		result.append(", created: ");
		result.append(created);
		result.append(", origin: ");
		result.append(origin);
		result.append(", review: ");
		result.append(review);
		result.append(", unknownKeys: ");
		result.append(unknownKeys);
		result.append(')');
		return result.toString();
	}

} //LabelImpl
