/**
 */
package org.edgeloop.dataset.labels.internal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.labels.LabelsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Bookmark</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.dataset.labels.internal.BookmarkImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.internal.BookmarkImpl#getSample <em>Sample</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.internal.BookmarkImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.internal.BookmarkImpl#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BookmarkImpl extends EObjectImpl implements Bookmark {
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
	 * The default value of the '{@link #getSample() <em>Sample</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSample()
	 * @generated
	 * @ordered
	 */
	protected static final long SAMPLE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSample() <em>Sample</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSample()
	 * @generated
	 * @ordered
	 */
	protected long sample = SAMPLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

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
	protected BookmarkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LabelsPackage.Literals.BOOKMARK;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.BOOKMARK__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSample() {
		return sample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSample(long newSample) {
		long oldSample = sample;
		sample = newSample;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.BOOKMARK__SAMPLE, oldSample, sample));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.BOOKMARK__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.BOOKMARK__UNKNOWN_KEYS, oldUnknownKeys, unknownKeys));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LabelsPackage.BOOKMARK__ID:
				return getId();
			case LabelsPackage.BOOKMARK__SAMPLE:
				return getSample();
			case LabelsPackage.BOOKMARK__NAME:
				return getName();
			case LabelsPackage.BOOKMARK__UNKNOWN_KEYS:
				return getUnknownKeys();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LabelsPackage.BOOKMARK__ID:
				setId((String)newValue);
				return;
			case LabelsPackage.BOOKMARK__SAMPLE:
				setSample((Long)newValue);
				return;
			case LabelsPackage.BOOKMARK__NAME:
				setName((String)newValue);
				return;
			case LabelsPackage.BOOKMARK__UNKNOWN_KEYS:
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
			case LabelsPackage.BOOKMARK__ID:
				setId(ID_EDEFAULT);
				return;
			case LabelsPackage.BOOKMARK__SAMPLE:
				setSample(SAMPLE_EDEFAULT);
				return;
			case LabelsPackage.BOOKMARK__NAME:
				setName(NAME_EDEFAULT);
				return;
			case LabelsPackage.BOOKMARK__UNKNOWN_KEYS:
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
			case LabelsPackage.BOOKMARK__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case LabelsPackage.BOOKMARK__SAMPLE:
				return sample != SAMPLE_EDEFAULT;
			case LabelsPackage.BOOKMARK__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case LabelsPackage.BOOKMARK__UNKNOWN_KEYS:
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
		result.append(", sample: ");
		result.append(sample);
		result.append(", name: ");
		result.append(name);
		result.append(", unknownKeys: ");
		result.append(unknownKeys);
		result.append(')');
		return result.toString();
	}

} //BookmarkImpl
