import hashlib

import pytest

import snippets.data as data


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with two small files, which are the published ones."""
    contents = {"images.gz": b"images", "labels.gz": b"labels"}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    sums = {name: hashlib.sha256(c).hexdigest() for name, c in contents.items()}
    monkeypatch.setattr(data, "SHA256", sums)
    return tmp_path


def test_the_files_of_the_repository_are_the_published_ones():
    assert len(data.SHA256) == 4
    assert {path.name for path in data.FOLDER.glob("*.gz")} == set(data.SHA256)
    data.verify()


def test_published_files_are_accepted(folder):
    data.verify(folder)


def test_a_missing_file_is_named_with_its_mend(folder):
    (folder / "labels.gz").unlink()
    with pytest.raises(data.DatasetError, match=r"labels\.gz is missing.*git checkout"):
        data.verify(folder)


def test_a_damaged_file_is_named_with_its_mend(folder):
    (folder / "labels.gz").write_bytes(b"label")
    with pytest.raises(data.DatasetError, match=r"labels\.gz is damaged.*git checkout"):
        data.verify(folder)
